import java.util.List;

// Invoices are written to a file for the tax adviser. When one of them is bad, the file stays open:
// nobody else can read it, and what was written so far is not even on the disk.
class Resources1 {

  interface Sheet extends AutoCloseable {
    /** Writes a line; a bad one makes it throw. */
    void write(String line);

    @Override
    void close();
  }

  interface Folder {
    /** Opens a new sheet. Whoever opens it has to close it. */
    Sheet open(String name);
  }

  /** Writes all invoices to the sheet "invoices". */
  static void export(Folder folder, List<String> invoices) {
    // TODO: Which ways lead out of this method, and which of them pass by close()?
    var sheet = folder.open("invoices");
    for (var invoice : invoices) {
      sheet.write(invoice);
    }
    sheet.close();
  }
}
