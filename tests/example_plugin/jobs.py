from datetime import timedelta

from django.utils import timezone

from .models import Wish


def forget_old_wishes():
    """Delete wishes older than a year."""
    Wish.objects.filter(made_at__lt=timezone.now() - timedelta(days=365)).delete()
