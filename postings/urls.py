from django.urls import path

from postings.views.role import role

urlpatterns = [
    path("roles/<int:pk>/<slug:slug>/", role, name="posting"),
]
