// expect: checks-fail all_invoices_are_written_before_it_is_closed
import java.util.List;
import javalings.own.Mut;

// Invoices are written to a file for the tax adviser. One bad invoice left the file open, so that
// nobody else could read it. Somebody fixed that, in a hurry. Now it is sometimes closed twice, and
// the second time it may be somebody else's file.
class Resources1 {

  interface Sheet extends AutoCloseable {
    /** Writes a line. It may throw anything: an exception for a bad line, or an error. */
    @Mut
    void write(String line);

    @Override
    void close();
  }

  interface Folder {
    /** Opens a new sheet. The caller has to close it. */
    Sheet open(String name);
  }

  /** Writes all invoices to the sheet "invoices". */
  static void export(Folder folder, List<String> invoices) {
    // The sheet belongs to this block: at its end it is closed, whichever way we leave. Nothing has
    // to be remembered, and nothing can be forgotten in a later change.
    try (var sheet = folder.open("invoices")) {
      invoices.stream().distinct().forEach(sheet::write);
    }
  }
}
