"""From a certificate's picture or PDF to its fields, each with its place and how sure it is."""
