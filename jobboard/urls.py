from django.contrib import admin
from django.urls import include, path

from jobboard.limits.views import sign_in

admin.site.site_header = admin.site.site_title = "Rolecall for staff"
admin.site.index_title = "What would you like to do?"

urlpatterns = [
    path("admin/login/", sign_in),
    path("admin/", admin.site.urls),
    path("", include("organizations.urls")),
    path("", include("postings.urls")),
]
