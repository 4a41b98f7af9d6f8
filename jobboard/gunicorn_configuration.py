"""How gunicorn serves the site: gunicorn --config jobboard/gunicorn_configuration.py jobboard.wsgi"""

import os

workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = 4  # a thread mostly waits for the database
accesslog = "-"
access_log_format = '%(t)s %(h)s "%(r)s" %(s)s %(b)s %(M)sms'
loglevel = os.environ.get("WEB_LOG_LEVEL", "warning")
control_socket_disable = True
