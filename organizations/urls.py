from django.urls import path

from organizations.views import organization_detail, organization_list

urlpatterns = [
    path("organizations/", organization_list, name="organizations"),
    path("organizations/<slug:slug>/", organization_detail, name="organization"),
]
