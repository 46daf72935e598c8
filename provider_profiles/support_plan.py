"""The support-plan insert: what each person on a list does, costs a week, and was checked for.

Rate × how often is all the arithmetic there is. What somebody types is used for one answer and kept nowhere; who
it is for is never asked.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.forms import GovukForm
from core.templatetags.core_tags import long_date

from .models.pages import PriceUnit
from .models.terms import TermGroup
from .shortlist_entries import Facts

HOURS_IN_A_WEEK = 168
# Prices that can be counted by the week. For the others people have to ask.
HOW_MANY = {
    PriceUnit.HOUR: gettext_lazy("Hours a week"),
    PriceUnit.SESSION: gettext_lazy("Sessions a week"),
    PriceUnit.VISIT: gettext_lazy("Visits a week"),
    PriceUnit.WALK: gettext_lazy("Walks a week"),
    PriceUnit.CLASS: gettext_lazy("Classes a week"),
    PriceUnit.HALF_DAY: gettext_lazy("Half days a week"),
    PriceUnit.DAY: gettext_lazy("Days a week"),
    PriceUnit.NIGHT: gettext_lazy("Nights a week"),
}
MOST_A_WEEK = {PriceUnit.HOUR: HOURS_IN_A_WEEK, PriceUnit.DAY: 7, PriceUnit.NIGHT: 7, PriceUnit.HALF_DAY: 14}
MOST_OTHERWISE = 50


def pounds(amount):
    """ "£22", "£22.50" or "£1,022.50"."""
    return f"£{amount:,.2f}".removesuffix(".00")


class AmountField(forms.DecimalField):
    """A number typed with a full stop or a comma. Whatever is wrong with it, `wrong` says what to do."""

    def __init__(self, *args, wrong, **kwargs):
        super().__init__(*args, **kwargs)
        self.wrong = wrong

    def clean(self, value):
        try:
            return super().clean(value)
        except ValidationError:
            raise ValidationError(self.wrong) from None

    def to_python(self, value):
        return super().to_python(value.strip().replace(",", ".") if isinstance(value, str) else value)


class PlanForm(GovukForm):
    """How often a week, for each profile whose price can be counted. Every answer may stay empty."""

    def __init__(self, facts, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for one in facts:
            if can_be_counted(one):
                self.fields[field_name(one)] = _amount_field(one)


def can_be_counted(facts):
    """Whether the price is one for each hour, visit or the like."""
    return facts.page.price is not None and facts.page.price_unit in HOW_MANY


def field_name(facts):
    return f"amount_{facts.entry.key.hex}"


def _amount_field(facts):
    unit = facts.page.price_unit
    most = MOST_A_WEEK.get(unit, MOST_OTHERWISE)
    wrong = _("%(name)s: write a number from 0 to %(most)d, such as 2 or 2.5.") % {
        "name": facts.entry.name,
        "most": most,
    }
    return AmountField(
        label=HOW_MANY[unit],
        required=False,
        min_value=0,
        max_value=most,
        max_digits=6,
        decimal_places=2,
        wrong=wrong,
        widget=forms.TextInput(
            attrs={"inputmode": "decimal", "class": "govuk-input--width-4", "autocomplete": "off"}
        ),
    )


@dataclass
class PlanRow:
    """One person in the insert. `cost` is pounds a week, or None; `field` is where to type how often."""

    facts: Facts
    cost: Decimal | None = None
    amount: Decimal | None = None
    field: object = None

    @property
    def cost_text(self):
        """What a week costs, in words."""
        if self.cost is not None:
            return pounds(self.cost)
        if self.facts.page.price_unit == PriceUnit.FREE:
            return _("Free")
        return "" if self.field else _("Agree this with them")

    @property
    def sum_text(self):
        """ "£22 an hour × 3", how the cost came about; "" without one."""
        if self.cost is None:
            return ""
        return f"{self.facts.page.price_text} × {self.amount.normalize():f}"

    @property
    def does(self):
        return self.facts.page.my_thing or self.facts.listed(TermGroup.KIND)

    @property
    def paid(self):
        return self.facts.listed(TermGroup.PAY)

    @property
    def contact(self):
        """The ways to reach them that they made public, as lines."""
        page = self.facts.page
        return [line for line in (page.contact_phone, page.contact_email, page.website) if line]


def plan_rows(facts, form) -> list[PlanRow]:
    """A PlanRow for each of `facts`, with the costs of a form that was filled in well."""
    answers = form.cleaned_data if form.is_bound and form.is_valid() else {}
    rows = []
    for one in facts:
        name = field_name(one)
        row = PlanRow(one, field=form[name] if name in form.fields else None)
        row.amount = answers.get(name)
        if row.amount is not None:
            row.cost = (one.page.price * row.amount).quantize(Decimal("0.01"), ROUND_HALF_UP)
        rows.append(row)
    return rows


def total(rows):
    """Pounds a week for those with a cost; None when nobody has one."""
    costs = [row.cost for row in rows if row.cost is not None]
    return sum(costs) if costs else None


def as_text(rows, today):
    """The insert as plain text, to copy into another document."""
    lines = [_("Support plan insert"), _("Made on: %(date)s") % {"date": long_date(today)}, ""]
    for row in rows:
        page = row.facts.page
        lines += [row.facts.entry.name, *_pair(_("What they do"), row.does), *_pair(_("Price"), page.price_text)]
        cost = f"{row.cost_text} ({row.sum_text})" if row.sum_text else row.cost_text
        lines += [*_pair(_("Cost a week"), cost), *_pair(_("Ways to pay"), row.paid)]
        seen = row.facts.seen_lines or [_("None yet. Ask them what they have.")]
        lines += [
            *_pair(_("Checks seen by us"), "; ".join(seen)),
            *_pair(_("Last confirmed"), row.facts.confirmed_text),
            *_pair(_("Contact"), ", ".join(row.contact)),
            "",
        ]
    sum_of_all = total(rows)
    if sum_of_all is not None:
        lines += [*_pair(_("Added up, a week"), pounds(sum_of_all)), ""]
    lines.append(_("Prices are those the providers made public. We list people; we do not inspect their work."))
    return "\n".join(lines) + "\n"


def _pair(label, value):
    return [f"{label}: {value}"] if value else []
