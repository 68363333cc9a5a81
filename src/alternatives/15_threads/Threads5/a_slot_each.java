import java.util.List;

class Threads5 {

  int count(List<String> north, List<String> south) throws InterruptedException {
    var left = new int[1];
    var right = new int[1];
    var first = new Thread(() -> left[0] = yes(north));
    var second = new Thread(() -> right[0] = yes(south));
    first.start();
    second.start();
    first.join();
    second.join();
    return left[0] + right[0];
  }

  private static int yes(List<String> box) {
    int yes = 0;
    for (int i = 0; i < box.size(); i++) {
      yes += box.get(i).equals("yes") ? 1 : 0;
    }
    return yes;
  }
}
