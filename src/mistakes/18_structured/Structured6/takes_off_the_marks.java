// expect: checks-fail no_reader_sees_a_note
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Structured6 {

  static final class Manuscript {
    private final StringBuilder text;

    Manuscript(String text) {
      this.text = new StringBuilder(text);
    }

    String text() {
      return text.toString();
    }

    void note(String remark) {
      text.append(" [").append(remark).append(']');
    }
  }

  interface Reader {
    String read(Manuscript manuscript) throws Exception;
  }
  static void proofread(Manuscript manuscript, List<Reader> readers) throws Exception {
    var remarks = new ArrayList<Future<String>>();
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    for (var reader : readers) {
      remarks.add(threads.submit(() -> reader.read(manuscript)));
    }
    for (var remark : remarks) {
      manuscript.note(remark.get());
    }
  }
}
