"""Demo answers to “Is this page useful?”, and the people who check the demo guides next. All are invented."""

from datetime import timedelta

from django.utils import timezone

from .models import PageFeedback

# Who checks a guide next, by its slug. One of them has no account here.
OWNERS = {
    "do-you-need-to-register": ("Gwen Tremlett", "gwen.tremlett@example.org"),
    "for-social-workers": ("Idris Calloway", "idris.calloway@example.org"),
}
EDITOR = ("Mari Prosser", "editor@example.org")

# Slug: number of Yes, number of No, what those who said No wrote, what those who said Yes wrote.
ANSWERS = {
    "prices-and-getting-paid": (14, 2, ["I would like an example of a whole bill."], ["The sums made it clear."]),
    "do-you-need-to-register": (
        9,
        5,
        ["I still do not know whether help with a bath counts.", "Too much about England. I work in Wales."],
        [],
    ),
    "being-found": (6, 1, [], ["I wrote my page with this beside me."]),
}


def owner_of(slug):
    """The fields of a demo guide that name who checks it next."""
    name, email = OWNERS.get(slug, EDITOR)
    return {"owner_name": name, "owner_email": email}


def make_answers(guides):
    """Make the demo answers about these guides ({slug: page}) if there are none at all yet."""
    if PageFeedback.objects.exists():
        return
    now = timezone.now()
    answers = []
    for slug, (yes, no, words_of_no, words_of_yes) in ANSWERS.items():
        if slug in guides:
            answers += list(answers_about(guides[slug], True, yes, words_of_yes, now))
            answers += list(answers_about(guides[slug], False, no, words_of_no, now))
    PageFeedback.objects.bulk_create(answers)


def answers_about(page, useful, number, words, now):
    """So many answers about a page, two days apart, the newest with words."""
    for position in range(number):
        yield PageFeedback(
            page=page.page_ptr,
            translation_key=page.translation_key,
            language=page.locale.language_code,
            useful=useful,
            comment=words[position] if position < len(words) else "",
            created_at=now - timedelta(days=1 + 2 * position),
        )
