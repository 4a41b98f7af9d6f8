from django.contrib import admin
from django.urls import include, path

from jobboard.limits.views import sign_in

urlpatterns = [
    path("admin/login/", sign_in),
    path("admin/", admin.site.urls),
    path("", include("organizations.urls")),
    path("", include("postings.urls")),
]
