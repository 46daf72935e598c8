"""English text of the demo profiles: `PROFILES`, one dict a profile.

Keys hold taxonomy keys (`taxonomy.py`), area keys (`core.demo_areas`) or plain text.
`price` is pounds as text, or "" when `price_unit` is "free" or "ask". Dates are ISO text.
`regulator` is "cqc", "ciw" or "". `also_areas` may name a county, when the provider covers all of it.
`status` is "live", "paused", "draft", "waiting" or "returned"; a returned profile also has
`returned_reason` and `returned_notes`.
Dates are as on the day the texts were written; demo.py moves them along with today.
"""

from .en_care import CARE
from .en_days import DAYS
from .en_make import MAKE
from .en_out import OUT
from .en_skills import SKILLS
from .en_steps import STEPS
from .en_together import TOGETHER

PROFILES = SKILLS + OUT + TOGETHER + CARE + MAKE + DAYS + STEPS
