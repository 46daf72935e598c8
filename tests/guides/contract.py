"""Addresses and screens of the guides."""

from django.urls import reverse

from guides import feedback
from guides.models import GuidePage, PageFeedback, SelfCheckPage, SelfCheckResult
from guides.self_check import Answer, pack
from tests.contract.rows import MEMBERS, Row, Screen
from tests.people import user_of

GUIDE = "/guides/prices-and-getting-paid/"
# Each form on a cached page has no token: a post that no page of ours sent is refused (core.own_forms).
NOT_FROM_OUR_PAGES = (403,)


def an_answer(**fields):
    """The token of one answer to “Is this page useful?”, made for this when there is none."""
    page = GuidePage.objects.get(slug="prices-and-getting-paid", locale__language_code="en-gb")
    about = {"page": page.page_ptr, "translation_key": page.translation_key, "language": "en-gb"}
    answer = PageFeedback.objects.filter(**about, **fields).first()
    return feedback.token_of(answer or PageFeedback.objects.create(useful=False, **about, **fields))


def self_check(**more):
    """The arguments of an address of the demo self-check, with one answer to every question."""
    page = SelfCheckPage.objects.get(locale__language_code="en-gb")
    kinds = [Answer.CAN, Answer.HELP, Answer.UNSURE]
    answers = {asked.id: kinds[asked.number % 3] for asked in page.questions}
    return {"key": page.translation_key, "sealed": pack(answers), **more}


def kept_self_checks():
    """The results that the demo's provider keeps, newest first."""
    return list(SelfCheckResult.objects.of(user_of("provider")))


def kept_self_check():
    """The arguments of an address of the newest of them."""
    return {"pk": kept_self_checks()[0].pk}


def comparison():
    """The address of two kept results side by side."""
    first, second = kept_self_checks()
    return f"{reverse('guides:compare_self_checks')}?first={first.pk}&second={second.pk}"


def a_guide():
    """The key of a guide, which its translations share."""
    return {"key": GuidePage.objects.get(slug="being-found", locale__language_code="en-gb").translation_key}


BOTH = ("GET", "POST")
ONLY_PROVIDER = {"allowed": frozenset({"provider"}), "asks_to_sign_in": True}

ROWS = [
    Row("guides:ask_for_easy_read", methods=("POST",), post_ok=NOT_FROM_OUR_PAGES),
    Row("guides:compare_self_checks", allowed=MEMBERS, asks_to_sign_in=True),
    Row("guides:delete_self_check", kept_self_check, methods=BOTH, post_ok=(302,), **ONLY_PROVIDER),
    Row("guides:delete_self_checks", allowed=MEMBERS, methods=BOTH, post_ok=(302,), asks_to_sign_in=True),
    Row("guides:easy_read_asked", a_guide),
    Row("guides:forget_ticks", methods=("POST",), post_ok=NOT_FROM_OUR_PAGES),
    Row("guides:keep_self_check", self_check, allowed=MEMBERS, methods=BOTH, asks_to_sign_in=True),
    Row("guides:kept_self_check", kept_self_check, **ONLY_PROVIDER),
    Row("guides:kept_self_checks", allowed=MEMBERS, asks_to_sign_in=True),
    Row("guides:my_checklists", allowed=MEMBERS, asks_to_sign_in=True),
    Row("guides:save_ticks", methods=("POST",), post_ok=NOT_FROM_OUR_PAGES),
    Row("guides:self_check", lambda: self_check(number=3), methods=BOTH, post_ok=NOT_FROM_OUR_PAGES),
    Row("guides:self_check_email", self_check, methods=BOTH, post_ok=NOT_FROM_OUR_PAGES),
    Row("guides:self_check_result", self_check),
    Row("guides:self_check_sent", self_check),
    Row("guides:useful", methods=("POST",), post_ok=NOT_FROM_OUR_PAGES),
    Row(
        "guides:useful_words",
        lambda: {"token": an_answer(comment="")},
        methods=("GET", "POST"),
        post_ok=NOT_FROM_OUR_PAGES,
    ),
    Row("guides:useful_thanks", lambda: {"token": an_answer(comment="")}),
]
JOURNEY = "/guides/from-an-idea-to-your-first-client/"
SCREENS = [
    Screen("easy read index", lambda: "/easy-read/", max_queries=10),
    Screen("easy read page", lambda: "/easy-read/choosing-someone/", max_queries=10),
    Screen("easy read asked for", lambda: reverse("guides:easy_read_asked", kwargs=a_guide())),
    Screen("guides", lambda: "/guides/", max_queries=10),
    Screen("guide", lambda: GUIDE, max_queries=10),
    Screen("guide part", lambda: f"{GUIDE}sending-bills/", max_queries=10),
    Screen("journey", lambda: JOURNEY, max_queries=10),
    Screen("journey, signed in", lambda: JOURNEY, who="provider", max_queries=14),
    Screen("guide part in a journey, signed in", lambda: f"{GUIDE}sending-bills/", who="provider"),
    Screen("guide to print", lambda: f"{GUIDE}print/"),
    Screen("guide part to print", lambda: f"{GUIDE}print/2/"),
    Screen(
        "what could be better",
        lambda: reverse("guides:useful_words", kwargs={"token": an_answer(comment="")}),
        tags=("form",),
    ),
    Screen(
        "thanks for feedback",
        lambda: reverse("guides:useful_thanks", kwargs={"token": an_answer(comment="")}),
    ),
    Screen("words", lambda: "/guides/words/", max_queries=10),
    Screen("self-check", lambda: "/guides/is-it-for-you/", max_queries=10),
    Screen(
        "self-check question", lambda: reverse("guides:self_check", kwargs=self_check(number=3)), max_queries=10
    ),
    Screen("self-check result", lambda: reverse("guides:self_check_result", kwargs=self_check()), max_queries=10),
    Screen("self-check by email", lambda: reverse("guides:self_check_email", kwargs=self_check())),
    Screen("self-check sent", lambda: reverse("guides:self_check_sent", kwargs=self_check())),
    Screen(
        "self-check that cannot be read",
        lambda: reverse("guides:self_check_result", kwargs=self_check(sealed="broken")),
        status=404,
    ),
    Screen("keep a self-check", lambda: reverse("guides:keep_self_check", kwargs=self_check()), who="provider"),
    Screen("my self-checks", lambda: "/guide/self-checks/", who="provider", max_queries=14),
    Screen("my self-checks, none", lambda: "/guide/self-checks/", who="other provider"),
    Screen(
        "kept self-check",
        lambda: reverse("guides:kept_self_check", kwargs=kept_self_check()),
        who="provider",
        max_queries=14,
    ),
    Screen("self-checks compared", comparison, who="provider", max_queries=14),
    Screen(
        "delete a self-check",
        lambda: reverse("guides:delete_self_check", kwargs=kept_self_check()),
        who="provider",
    ),
    Screen("delete all self-checks", lambda: "/guide/self-checks/delete-all/", who="provider"),
    Screen("my checklists", lambda: "/guide/my-checklists/", who="provider", max_queries=15),
]
