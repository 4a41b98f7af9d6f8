from django.urls import path

from postings.views.role import role
from postings.views.roles import roles

urlpatterns = [
    path("", roles, name="roles"),
    path("roles/<int:pk>/<slug:slug>/", role, name="posting"),
]
