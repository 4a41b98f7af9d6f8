from postings.admin.posting import PostingAdmin
from postings.admin.source_document import SourceDocumentAdmin

__all__ = ["PostingAdmin", "SourceDocumentAdmin"]
