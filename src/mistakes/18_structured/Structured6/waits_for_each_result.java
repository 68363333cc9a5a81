// expect: checks-fail when_a_reader_fails_nobody_reads_any_more
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
    var found = new ArrayList<String>();
    for (var remark : remarks) {
      found.add(remark.get());
    }
    for (var remark : found) {
      manuscript.note(remark);
    }
  }
}
