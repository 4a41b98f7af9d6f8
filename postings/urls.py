from django.urls import path

from postings.views.compare import compare
from postings.views.deadline import deadline
from postings.views.role import role
from postings.views.roles import roles
from postings.views.saved import saved

urlpatterns = [
    path("", roles, name="roles"),
    path("compare/", compare, name="compare"),
    path("saved/", saved, name="saved"),
    path("roles/<int:pk>/deadline.ics", deadline, name="deadline"),
    path("roles/<int:pk>/<slug:slug>/", role, name="posting"),
]
