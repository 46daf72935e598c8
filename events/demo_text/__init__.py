"""Demo events as plain data: `EVENTS`, with invented people and venues.

`starts_in_days` counts from the day the demo is loaded. It falls on `weekday` (Monday is 0) when that day is
a Saturday; a loader may move an event forward to its weekday. `kind`, `audience` and `status` are keys of
`events.choices`. `cost` is "" when it is free. `booked` is how many places are taken. `area` is "" online.
`body` is a list of (block, value) as `core.demo.body` takes it. `cy`, where present, holds the Welsh page.
"""

from .gatherings import GATHERINGS
from .training import TRAINING

EVENTS = GATHERINGS + TRAINING
