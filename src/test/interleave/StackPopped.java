// expect: race-condition
// empty, then pop
import java.util.Stack;

class StackPopped {
  static void main() throws Exception {
    var stack = new Stack<Integer>();
    stack.push(1);
    Runnable pop = () -> {
      if (!stack.isEmpty()) {
        stack.pop();
      }
    };
    both(pop, pop);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
