from django.urls import reverse


def screen(model, name="changelist", *arguments):
    return reverse(f"admin:{model._meta.label_lower.replace('.', '_')}_{name}", args=arguments)


def form_data(response, **changes):
    """What a browser would send back from the change screen in `response`, with `changes` typed in."""
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    data = {}
    for form in forms:
        for field in form:
            data |= _sent(field)
    return {**data, **changes}


def _sent(field):
    value = field.value()
    if value is None or value is False:
        return {}
    if value is True:
        return {field.html_name: "on"}
    return {field.html_name: value}
