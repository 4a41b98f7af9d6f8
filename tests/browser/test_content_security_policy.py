"""The page fixture fails a test whose page breaks the policy."""


def test_staff_can_sign_in_and_the_admin_keeps_the_policy(page, django_user_model):
    django_user_model.objects.create_superuser("ada", password="lovelace")
    page.goto("/admin/")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("lovelace")
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("heading", name="What would you like to do?").wait_for()


def test_an_inline_script_does_not_run_and_is_noticed(page, faults):
    page.goto("/admin/login/")
    page.evaluate(
        "() => { const script = document.createElement('script');"
        " script.textContent = 'window.ran = true'; document.body.append(script) }"
    )
    assert page.evaluate("window.ran") is None
    assert "script-src 'self'" in faults.pop()
