// expect: checks-fail a_bad_invoice_leaves_nothing_open
import java.util.List;
import javalings.own.Mut;
class Resources1 {

  interface Sheet extends AutoCloseable {
    @Mut
    void write(String line);

    @Override
    void close();
  }

  interface Folder {
    Sheet open(String name);
  }
  static void export(Folder folder, List<String> invoices) {
    var sheet = folder.open("invoices");
    try {
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
    } catch (RuntimeException e) {
      sheet.close();
      throw e;
    }
    sheet.close();
  }
}
