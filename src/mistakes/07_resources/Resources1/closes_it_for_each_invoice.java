// expect: checks-fail an_empty_sheet_is_closed_too
import java.util.List;

class Resources1 {

  interface Sheet extends AutoCloseable {
    void write(String line);

    @Override
    void close();
  }

  interface Folder {
    Sheet open(String name);
  }

  static void export(Folder folder, List<String> invoices) {
    var sheet = folder.open("invoices");
    for (var invoice : invoices) {
      try (sheet) {
        sheet.write(invoice);
      }
    }
  }
}
