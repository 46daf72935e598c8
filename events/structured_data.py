"""An event as schema.org/Event, for search engines."""

from .choices import Status

STATUS_URLS = {
    Status.SCHEDULED: "https://schema.org/EventScheduled",
    Status.CANCELLED: "https://schema.org/EventCancelled",
    Status.MOVED_ONLINE: "https://schema.org/EventMovedOnline",
    Status.POSTPONED: "https://schema.org/EventPostponed",
}


def schema_of(page, request=None):
    """The event as a JSON-ready dict. The link to join an online event is for booked people, so it is not in."""
    if not (page.starts_at and page.ends_at):
        return {}
    url = page.get_full_url(request)
    where = "OnlineEventAttendanceMode" if page.takes_place_online else "OfflineEventAttendanceMode"
    data = {
        "@context": "https://schema.org",
        "@type": page.schema_type,
        "name": page.title,
        "description": page.summary,
        "url": url,
        "startDate": page.starts_at.isoformat(),
        "endDate": page.ends_at.isoformat(),
        "eventStatus": STATUS_URLS[page.status],
        "eventAttendanceMode": f"https://schema.org/{where}",
        "inLanguage": page.locale.language_code,
        "location": _location(page, url),
        "maximumAttendeeCapacity": page.places.capacity,
        "remainingAttendeeCapacity": page.places.left,
    }
    if page.free:
        data["isAccessibleForFree"] = True
    if page.trainer:
        data["performer"] = {"@type": "Person", "name": page.trainer}
    return data


def _location(page, url):
    if page.takes_place_online:
        return {"@type": "VirtualLocation", "url": url}
    place = {"@type": "Place", "name": page.venue or str(page.area or "")}
    if page.area:
        place["address"] = {"@type": "PostalAddress", "addressLocality": str(page.area), "addressCountry": "GB"}
    return place
