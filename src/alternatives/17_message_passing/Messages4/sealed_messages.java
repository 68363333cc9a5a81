import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
class Messages4 {
  private sealed interface Message {
    record Letter(String text) implements Message {}

    record End() implements Message {}
  }

  private final BlockingQueue<Message> letters = new LinkedBlockingQueue<>();
  void bring(String letter) {
    letters.add(new Message.Letter(letter));
  }
  void close() {
    letters.add(new Message.End());
  }
  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (true) {
      var letter = letters.take();
      switch (letter) {
        case Message.Letter(var text) -> sorted.add(text);
        case Message.End() -> {
          return sorted;
        }
      }
    }
  }
}
