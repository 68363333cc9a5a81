// expect: checks-fail a_folder_that_is_full_has_nothing_to_close
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
    Sheet sheet = null;
    try {
      sheet = folder.open("invoices");
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
    } finally {
      sheet.close();
    }
  }
}
