"""What guides puts on the home page."""

from core.query import in_language_or_original, index_page

from .models import Group, GuideIndexPage, GuidePage

JOURNEY = [Group.THINKING, Group.READY, Group.RUNNING]
GUIDES_A_STEP = 3


def start_context(request, page):
    """The steps of the journey, each with its first guides; empty when there are none. Three queries."""
    guides = in_language_or_original(GuidePage).filter(group__in=JOURNEY)
    by_group = {}
    for guide in guides.order_by("path").defer_streamfields():
        by_group.setdefault(guide.group, []).append(guide)
    if not by_group:
        return {}
    steps = [
        {"key": group.value, "label": group.label, "guides": by_group[group.value][:GUIDES_A_STEP]}
        for group in JOURNEY
        if group.value in by_group
    ]
    return {"guides_index": index_page(GuideIndexPage), "steps": steps}
