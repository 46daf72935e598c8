"""English text of the demo profiles: `PROFILES`, one dict a profile.

Keys hold taxonomy keys (`taxonomy.py`), area keys (`core.demo_areas`) or plain text.
`price` is pounds as text, or "" when `price_unit` is "free" or "ask". Dates are ISO text.
`regulator` is "cqc", "ciw" or "". `also_areas` may name a county, when the provider covers all of it.
`status` is "live", "waiting" or "returned"; a returned profile also has `returned_reason`.
"""

from .en_care import CARE
from .en_out import OUT
from .en_skills import SKILLS
from .en_together import TOGETHER

PROFILES = SKILLS + OUT + TOGETHER + CARE
