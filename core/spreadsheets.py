"""Spreadsheet files that cannot run anything when they are opened, whatever people typed into the site."""

import csv
import io

from django.http import HttpResponse

# A spreadsheet takes a cell that starts with one of these for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"  # or Excel reads Siân as SiÃ¢n


def safe_cell(value):
    """Text for one cell; an apostrophe in front keeps a formula from being one."""
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def csv_text(headings, rows):
    """The headings and rows as CSV text."""
    file = io.StringIO()
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
    return file.getvalue()


def csv_answer(text, name):
    """CSV text as a file to keep, never held by a cache."""
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response
