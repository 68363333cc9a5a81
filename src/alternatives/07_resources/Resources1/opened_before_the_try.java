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
    final var opened = folder.open("invoices");
    try (opened) {
      for (var invoice : invoices) {
        opened.write(invoice);
      }
    }
  }
}
