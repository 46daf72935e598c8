"""What self-checks hold about a person: for their export, for erasure, and until when."""

from .models import SelfCheckPage, SelfCheckResult
from .self_check import Answer


def held_about(user):
    """Every kept result, in words where the question is still there."""
    labels = dict(Answer.choices)
    results = list(SelfCheckResult.objects.of(user))
    pages = SelfCheckPage.objects.filter(translation_key__in={result.page_key for result in results})
    words = {asked.id: asked.value["question"] for page in pages.order_by("-pk") for asked in page.questions}
    return [
        {
            "taken": result.taken_at.isoformat(),
            "answers": {
                words.get(key, key): str(labels.get(answer, answer)) for key, answer in result.answers.items()
            },
        }
        for result in results
    ]


def forget(user):
    """Delete every kept result of a person."""
    SelfCheckResult.objects.of(user).delete()


def forget_old():
    """Delete results past the time for which we keep them. A daily job."""
    SelfCheckResult.objects.too_old().delete()
