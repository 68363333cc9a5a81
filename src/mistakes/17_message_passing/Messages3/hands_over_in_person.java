// expect: checks-fail the_camera_goes_on_while_there_is_room
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

class Messages3 {
  private final BlockingQueue<String> pictures;

  Messages3(int room) {
    pictures = new SynchronousQueue<>();
  }

  void taken(String picture) throws InterruptedException {
    pictures.put(picture);
  }

  String next() throws InterruptedException {
    return pictures.take();
  }

  int waiting() {
    return pictures.size();
  }
}
