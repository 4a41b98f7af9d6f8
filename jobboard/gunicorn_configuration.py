"""How gunicorn serves the site: gunicorn --config jobboard/gunicorn_configuration.py jobboard.wsgi"""

import os

workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = 4  # a thread mostly waits for the database
preload_app = os.environ.get("DEBUG") != "1"  # imported once and shared, but then code cannot be reloaded
accesslog = "-"
access_log_format = '%(t)s %(h)s "%(r)s" %(s)s %(b)s %(M)sms'
loglevel = os.environ.get("WEB_LOG_LEVEL", "warning")
control_socket_disable = True
