from postings.models.change import PostingChange
from postings.models.evidence import Evidence
from postings.models.location import PostingLocation
from postings.models.posting import Posting
from postings.models.posting_search import PostingSearch, SearchWord
from postings.models.qualification import Qualification
from postings.models.removed_posting import RemovedPosting
from postings.models.responsibility import Responsibility
from postings.models.section import PostingSection
from postings.models.source_document import SourceDocument

__all__ = [
    "Evidence",
    "Posting",
    "PostingChange",
    "PostingLocation",
    "PostingSearch",
    "PostingSection",
    "Qualification",
    "RemovedPosting",
    "Responsibility",
    "SearchWord",
    "SourceDocument",
]
