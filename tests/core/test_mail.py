"""The outbox, against a real SMTP server on the loopback: refused, hung, choosy, and well again."""

import socket
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from django.core import mail as django_mail
from django.core.mail import EmailMessage, send_mail
from django.db import transaction
from django.utils import timezone

from core import mail
from core.models import OutboxMail
from tests.accounts.steps import CODE, LOGIN, RESET, SIGNUP, browser, code_for, is_signed_in

pytestmark = pytest.mark.django_db
KNOWN = "provider@example.org"


class Post:
    """Keeps what it is given; refuses the addresses it is told to."""

    def __init__(self):
        self.messages, self.answers = [], {}

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"


def free_port():
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(autouse=True)
def smtp(settings, db):
    """Mail goes to a server on the loopback that is not there yet. The demo's own mails are out of the way."""
    OutboxMail.objects.all().delete()
    settings.OUTBOX_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", free_port(), 0.5


@pytest.fixture
def post(settings):
    """A mail server that works."""
    handler = Post()
    controller = Controller(handler, hostname="127.0.0.1", port=settings.EMAIL_PORT)
    controller.start()
    yield handler
    controller.stop()


@pytest.fixture
def hung(settings):
    """A mail server that takes the call and then says nothing."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", settings.EMAIL_PORT))
        silent.listen()
        yield


def later(**passed):
    """Let time pass for the mails in the outbox."""
    OutboxMail.objects.filter(state="waiting").update(next_try=timezone.now() - timedelta(**passed))


def write_one(to="a@example.org", subject="Hello", **extra):
    send_mail(subject, "Text", None, [to])
    return OutboxMail.objects.latest("pk")


def test_a_mail_is_part_of_the_transaction_that_writes_it():
    class Broken(Exception):
        pass

    with pytest.raises(Broken), transaction.atomic():
        write_one()
        raise Broken
    assert not OutboxMail.objects.exists()


def test_a_mail_is_sent_once_however_often_the_job_runs(post):
    row = write_one()
    assert [mail.deliver_waiting(), mail.deliver_waiting()] == [1, 0]
    assert [message["Message-ID"] for message in post.messages] == [row.message_id]
    assert row.message_id.endswith("@example.org>")


def test_two_senders_never_take_the_same_mail(post):
    row = write_one()
    assert OutboxMail.objects.claim(row.pk)
    assert not OutboxMail.objects.claim(row.pk)
    assert mail.deliver(row.pk) is False
    assert post.messages == []


def test_what_a_dead_sender_left_is_sent_by_the_next_with_the_same_id(post):
    row = write_one()
    OutboxMail.objects.claim(row.pk)
    assert mail.deliver_waiting() == 0
    OutboxMail.objects.update(claimed_at=timezone.now() - timedelta(minutes=11))
    assert mail.deliver_waiting() == 1
    assert post.messages[0]["Message-ID"] == row.message_id


def test_a_server_that_refuses_costs_one_try_and_the_others_keep_their_turn(settings):
    for _ in range(3):
        write_one()
    assert mail.deliver_waiting() == 0
    assert sorted(OutboxMail.objects.values_list("attempts", flat=True)) == [0, 0, 1]
    assert "ConnectionRefusedError" in OutboxMail.objects.get(attempts=1).last_error


def test_after_its_last_try_a_mail_is_a_dead_letter_that_staff_can_revive(request):
    row = write_one()
    for _ in range(len(mail.WAIT_MINUTES) + 1):
        later(minutes=1)
        mail.deliver_waiting()
    row.refresh_from_db()
    assert (row.state, row.attempts) == ("failed", 8)
    later(minutes=1)
    assert mail.deliver_waiting() == 0
    assert OutboxMail.objects.try_again() == 1
    post = request.getfixturevalue("post")
    assert mail.deliver_waiting() == 1
    assert len(post.messages) == 1


def test_one_address_that_is_refused_for_good_holds_up_nobody(post):
    post.answers = {"gone@example.org": "550 No such person", "busy@example.org": "451 Come back later"}
    for address in ("gone@example.org", "busy@example.org", "here@example.org"):
        write_one(address)
    assert mail.deliver_waiting() == 1
    states = {row.to[0]: row.state for row in OutboxMail.objects.all()}
    assert states == {"gone@example.org": "failed", "busy@example.org": "waiting", "here@example.org": "sent"}
    post.answers = {}
    later(minutes=2)
    assert mail.deliver_waiting() == 1


def test_a_wrong_mail_password_kills_no_mail(post, settings):
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = "wrong"
    row = write_one()
    assert mail.deliver_waiting() == 0
    row.refresh_from_db()
    assert row.state == "waiting"


@pytest.mark.parametrize("trouble", ["refused", "hung"])
def test_pages_answer_as_usual_and_the_mails_come_later_once(trouble, request, settings, django_user_model):
    """Sign up, sign in and reset while the mail server is away; then it comes back."""
    if trouble == "hung":
        request.getfixturevalue("hung")
    client = browser()
    assert client.post(SIGNUP, {"name": "Ann", "email": "ann@example.org"}).status_code == 302
    assert browser().post(RESET, {"email": KNOWN}).status_code == 302
    reader = browser()
    assert reader.post(LOGIN, {"login": KNOWN}).url == CODE
    assert mail.deliver_waiting() == 0
    assert django_user_model.objects.filter(email="ann@example.org").exists()

    settings.EMAIL_PORT = free_port()
    post = request.getfixturevalue("post")
    later(minutes=2)
    assert mail.deliver_waiting() == 3
    assert mail.deliver_waiting() == 0
    assert sorted(message["To"] for message in post.messages) == ["ann@example.org", KNOWN, KNOWN]
    reader.post(CODE, {"code": code_for(KNOWN)})
    assert is_signed_in(reader)


def test_a_line_break_cannot_add_a_header(post):
    send_mail("Hello\r\nBcc: thief@example.org", "Text", None, ["a@example.org"])
    EmailMessage("Hi", "Text", to=["b@example.org"], headers={"X-Note": "a\nBcc: thief@example.org"}).send()
    assert mail.deliver_waiting() == 2
    assert [message["Bcc"] for message in post.messages] == [None, None]
    assert post.messages[0]["Subject"] == "Hello Bcc: thief@example.org"


def test_an_address_with_a_line_break_is_a_dead_letter_not_an_error(post):
    write_one("a@example.org\nBcc: thief@example.org")
    write_one("b@example.org")
    mail.deliver_waiting()
    assert [message["To"] for message in post.messages] == ["b@example.org"]


def test_attachments_and_html_arrive_whole(post):
    message = django_mail.EmailMultiAlternatives(
        "Llythyr", "Ŵy a thŷ", to=["a@example.org"], cc=["c@example.org"], reply_to=["r@example.org"],
        attachments=[("event.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "text/calendar"),
                     ("photo.png", b"\x89PNG\x00\xff", "image/png")],
    )  # fmt: skip
    message.attach_alternative("<p>Ŵy a thŷ</p>", "text/html")
    message.send()
    mail.deliver_waiting()
    [received] = post.messages
    files = {
        part.get_filename(): part.get_content() for part in received.iter_attachments() if part.get_filename()
    }
    assert files["event.ics"].replace("\r\n", "\n") == "BEGIN:VCALENDAR\nEND:VCALENDAR\n"
    assert files["photo.png"] == b"\x89PNG\x00\xff"
    assert received.get_body(("plain",)).get_content().strip() == "Ŵy a thŷ"
    assert (received["Cc"], received["Reply-To"]) == ("c@example.org", "r@example.org")


def test_the_same_key_writes_one_mail():
    message = EmailMessage("Hi", "Text", to=["a@example.org"])
    written = [mail.write(message, key="booking-7"), mail.write(message, key="booking-7"), mail.write(message)]
    assert written == [1, 0, 1]


def test_in_development_a_mail_goes_out_when_the_transaction_is_safe(
    post, settings, django_capture_on_commit_callbacks
):
    settings.OUTBOX_SEND_AT_ONCE = True
    with django_capture_on_commit_callbacks(execute=True):
        write_one()
        assert post.messages == []
    assert len(post.messages) == 1


def test_mails_are_forgotten_after_thirty_days():
    old, new = write_one(), write_one()
    OutboxMail.objects.filter(pk=old.pk).update(created=timezone.now() - timedelta(days=31))
    assert mail.forget_old() == 1
    assert list(OutboxMail.objects.all()) == [new]


def test_staff_see_what_was_not_delivered_but_never_the_text(client, person, settings):
    settings.ADMIN_SECOND_FACTOR = False
    row = write_one(subject="About your booking")
    OutboxMail.objects.filter(pk=row.pk).update(state="failed", body="12345678", last_error="550 No such person")
    client.force_login(person("admin@example.org"))
    page = client.get("/admin/outbox/").content.decode()
    assert "About your booking" in page
    assert "550 No such person" in page
    assert "12345678" not in page
    assert client.get("/admin/outbox/retry/").status_code == 200
    row.refresh_from_db()
    assert row.state == "failed"
    client.post("/admin/outbox/retry/")
    row.refresh_from_db()
    assert row.state == "waiting"


@pytest.mark.parametrize("path", ["/admin/outbox/", "/admin/outbox/retry/"])
def test_other_staff_do_not_see_mails(client, person, settings, path):
    settings.ADMIN_SECOND_FACTOR = False
    client.force_login(person("editor@example.org"))
    assert client.get(path).status_code in (302, 403)


def test_the_mailbox_page_is_not_there_outside_development(client):
    assert client.get("/mailbox/").status_code == 404
