"""Production is the default: every value that a deployment may change comes from the environment.

`make run` and the tests pass their own values explicitly (jobboard/local/environment.py).
"""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from jobboard.environment import database, flag, number, required, words

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = required("SECRET_KEY")
ALLOWED_HOSTS = words(required("ALLOWED_HOSTS"))
DEBUG = flag("DEBUG", default=False)

# The database ---------------------------------------------------------------------------------------------------------
# A connection outlives the request and is tested before it is used again: a restarted server costs nobody a page.
DATABASES = {
    "default": {**database(required("DATABASE_URL")), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True},
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Kept in each process: a page takes 10 to 100 kB (postings/cached_page.py), and what was used longest ago goes first.
IN_MEMORY = "django.core.cache.backends.locmem.LocMemCache"
CACHES = {
    "default": {"BACKEND": IN_MEMORY, "LOCATION": "default"},
    "pages": {"BACKEND": IN_MEMORY, "LOCATION": "pages", "OPTIONS": {"MAX_ENTRIES": 1000}},
}

# What the site is made of ---------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "whitenoise.runserver_nostatic",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "django_filters",
    "csp",
    "jobboard.limits",
    "organizations",
    "postings",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "jobboard.maintenance.MaintenanceMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pages; static files are compressed already
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "jobboard.urls"
WSGI_APPLICATION = "jobboard.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# Language and time ----------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en-us"
TIME_ZONE = os.environ.get("TIME_ZONE", "UTC")
USE_TZ = True
USE_I18N = False  # English alone: no page asks for translations
FORMS_URLFIELD_ASSUME_HTTPS = True  # as Django 6 does: an address typed without a scheme is https

# Static files: WhiteNoise serves them, each under a name that changes with its content --------------------------------
STATIC_URL = "static/"
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT", BASE_DIR / "staticfiles"))
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = DEBUG
COLLECTED = "jobboard.static_files.KeptManifestStorage"
AS_THEY_LIE = "django.contrib.staticfiles.storage.StaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": AS_THEY_LIE if DEBUG else COLLECTED},
}

# Security -------------------------------------------------------------------------------------------------------------
HTTPS = flag("HTTPS", default=True)
SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
BEHIND_PROXY = flag("BEHIND_PROXY", default=False)
if BEHIND_PROXY:  # only a proxy that always sets this header itself may be believed
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
FILE_UPLOAD_HANDLERS = ["postings.upload_handler.BoundedUploadHandler"]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # the form of a role with very many items
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# What one visitor may ask for, and when nobody may --------------------------------------------------------------------
SEARCHES_A_MINUTE = number("SEARCHES_A_MINUTE", default=600)  # from one address, which a school may share; 0: no limit
MAINTENANCE = flag("MAINTENANCE", default=False)

# The log: one line a request comes from gunicorn, what went wrong from Django -----------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "INFO", "propagate": False},
        "gunicorn.http.wsgi": {"level": "ERROR"},  # it warns of every HEAD request, whose body it drops as it should
    },
}
