"""The colours of every scene."""

TEAL = "#0b5d5e"
DEEP = "#063b3c"
CREAM = "#fdf7ec"
SAND = "#f3e3c3"
CORAL = "#b5382a"
SALMON = "#dd6b55"
ROSE = "#eeb5a3"
PLUM = "#5a2a6e"
LILAC = "#b391c9"
SUN = "#f2b632"
BUTTER = "#fbdf93"
LEAF = "#5c8f4b"
MOSS = "#3f6f45"
LIME = "#a9c979"
GRASS = "#c6dba0"
SKY = "#cfe9ee"
SEA = "#6fb3b8"
NAVY = "#2c3e63"
DENIM = "#4a6c94"
WOOD = "#b07a4a"
BARK = "#7b5136"
STONE = "#d8cfc0"
SLATE = "#5f6770"
WHITE = "#ffffff"

# Skin tones, light to dark.
FAIR, PEACH, OLIVE, TAN, BROWN, EBONY = "#f7d7bd", "#eebf98", "#d9a06f", "#b97d4e", "#8a5535", "#5f3a28"

# Hair colours.
BLACK, CHESTNUT, GINGER, BLOND, GREY, SILVER = (
    "#2a2024",
    "#5d3b2a",
    "#b4592d",
    "#d9aa52",
    "#a8a29c",
    "#e6e0d6",
)
