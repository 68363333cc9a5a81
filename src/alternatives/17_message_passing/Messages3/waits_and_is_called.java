import java.util.ArrayDeque;
import java.util.Queue;

class Messages3 {
  private final Queue<String> pictures = new ArrayDeque<>();
  private final int room;
  Messages3(int room) {
    this.room = room;
  }
  synchronized void taken(String picture) throws InterruptedException {
    while (pictures.size() == room) {
      wait();
    }
    pictures.add(picture);
    notifyAll();
  }
  synchronized String next() throws InterruptedException {
    while (pictures.isEmpty()) {
      wait();
    }
    notifyAll();
    return pictures.remove();
  }
  synchronized int waiting() {
    return pictures.size();
  }
}
