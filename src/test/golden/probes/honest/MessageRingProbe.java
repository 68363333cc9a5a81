import java.util.*;
import java.util.function.*;
import javalings.own.*;
import org.jspecify.annotations.Nullable;

/** The last few messages: a new one pushes the oldest out. */
@Move final class MessageRing {
  @Move static final class Message {
    final String text; boolean read;
    Message(String text) { this.text = text; }
    String text() { return text; }
    @Mut void mark() { read = true; }
  }
  private final @Nullable Message[] slots;
  private int first;
  private int size;

  MessageRing(int capacity) { slots = new Message[capacity]; }

  @Mut @Nullable Message add(Message message) {
    int at = (first + size) % slots.length;
    if (size < slots.length) {
      slots[at] = message;
      size++;
      return null;
    }
    Message oldest = slots[first];
    slots[first] = message;
    first = (first + 1) % slots.length;
    return oldest;
  }
  @Mut @Nullable Message poll() {
    if (size == 0) return null;
    Message oldest = slots[first];
    slots[first] = null;
    first = (first + 1) % slots.length;
    size--;
    return oldest;
  }
  @Mut void markAll() {
    for (int i = 0; i < size; i++) {
      @BorrowedMut Message message = slots[(first + i) % slots.length];
      if (message != null) message.mark();
    }
  }
  int unread() {
    int n = 0;
    for (var message : slots) if (message != null && !message.read) n++;
    return n;
  }
  int size() { return size; }

  public static void main(String[] args) {
    var ring = new MessageRing(2);
    ring.add(new Message("a"));
    ring.add(new Message("b"));
    var out = ring.add(new Message("c"));
    System.out.println((out == null ? "-" : out.text()) + ring.unread());
    ring.markAll();
    var next = ring.poll();
    System.out.println((next == null ? "-" : next.text()) + ring.unread() + ring.size());
  }
}
