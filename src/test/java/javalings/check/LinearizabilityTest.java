package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import javalings.Golden;
import javalings.InMemoryClasses;
import org.junit.jupiter.api.Test;

/** Histories of a concurrent object against one for a single thread. */
class LinearizabilityTest {

  private static final String CHECK =
      """
      import java.util.ArrayDeque;
      import javalings.check.Interleavings;
      import javalings.check.Operation;
      import javalings.check.SequentialSpec;

      class StackCheck {
        void is_a_stack() {
          Interleavings.linearizable(
              SequentialSpec.of(Stack::new, ArrayDeque<Integer>::new),
              Operation.changing("push(1)", stack -> stack.push(1), deque -> deque.push(1)),
              Operation.returning("pop()", stack -> stack.pop(), deque -> deque.poll()),
              Operation.returning("isEmpty()", stack -> stack.isEmpty(), deque -> deque.isEmpty()));
        }

        void pops_once() {
          Interleavings.linearizable(
              SequentialSpec.of(
                  () -> { var it = new Stack(); it.push(1); return it; },
                  () -> { var it = new ArrayDeque<Integer>(); it.push(1); return it; }),
              Operation.returning("isEmpty()", stack -> stack.isEmpty(), deque -> deque.isEmpty()),
              Operation.returning("pop()", stack -> stack.pop(), deque -> deque.poll()),
              Operation.returning("pop()", stack -> stack.pop(), deque -> deque.poll()));
        }

        void throws_as_it_should() {
          Interleavings.linearizable(
              SequentialSpec.of(Stack::new, ArrayDeque<Integer>::new),
              Operation.returning("take()", stack -> stack.take(), deque -> deque.pop()),
              Operation.changing("push(1)", stack -> stack.push(1), deque -> deque.push(1)));
        }

        void names_methods() {
          Interleavings.linearizable(
              SequentialSpec.of(Stack::new, ArrayDeque<Integer>::new),
              Operation.changing("push(1)", stack -> stack.push(1), deque -> deque.push(1)),
              Operation.returning("pop()", Stack::pop, ArrayDeque::poll));
        }

        void names_methods_of_the_jdk() {
          Interleavings.linearizable(
              SequentialSpec.of(
                  java.util.concurrent.ConcurrentLinkedDeque<Integer>::new,
                  ArrayDeque<Integer>::new),
              Operation.returning("size()", deque -> deque.size(), deque -> deque.size()),
              Operation.returning(
                  "poll()", java.util.concurrent.ConcurrentLinkedDeque::poll, ArrayDeque::poll));
        }
      }
      """;

  private static final String TREIBER =
      """
      import java.util.NoSuchElementException;
      import java.util.concurrent.atomic.AtomicReference;

      class Stack {
        private record Node(int value, Node next) {}

        private final AtomicReference<Node> head = new AtomicReference<>();

        void push(int value) {
          Node before;
          do {
            before = head.get();
          } while (!head.compareAndSet(before, new Node(value, before)));
        }

        Integer pop() {
          Node top;
          do {
            top = head.get();
            if (top == null) {
              return null;
            }
          } while (!head.compareAndSet(top, top.next()));
          return top.value();
        }

        Integer take() {
          Integer value = pop();
          if (value == null) {
            throw new NoSuchElementException();
          }
          return value;
        }

        boolean isEmpty() {
          return head.get() == null;
        }
      }
      """;

  private static void check(String stack, String method) throws Throwable {
    var classes = InMemoryClasses.compile(Map.of("Stack", stack, "StackCheck", CHECK));
    var constructor = classes.loadClass("StackCheck").getDeclaredConstructor();
    constructor.setAccessible(true);
    var test = classes.loadClass("StackCheck").getDeclaredMethod(method);
    test.setAccessible(true);
    try {
      test.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Test
  void a_stack_without_locks_is_linearizable() {
    assertThatCode(() -> check(TREIBER, "is_a_stack")).doesNotThrowAnyException();
    assertThatCode(() -> check(TREIBER, "pops_once")).doesNotThrowAnyException();
  }

  @Test
  void an_exception_is_a_result() {
    assertThatCode(() -> check(TREIBER, "throws_as_it_should")).doesNotThrowAnyException();
    var silent = TREIBER.replace("throw new NoSuchElementException();", "return null;");
    var refusal = catchThrowableOfType(Refusal.class, () -> check(silent, "throws_as_it_should"));
    assertThat(refusal.sentence())
        .isEqualTo("NOT LINEARIZABLE: take() alone returns what is wrong.");
    assertThat(refusal.body()).contains("take()   take() throws NoSuchElementException, not null");
  }

  @Test
  void an_element_that_is_popped_twice_is_told_with_the_two_pops_only() throws Throwable {
    var set =
        TREIBER.replace(
            "} while (!head.compareAndSet(top, top.next()));",
            "} while (false);\n    head.set(top.next());");
    var refusal = catchThrowableOfType(Refusal.class, () -> check(set, "pops_once"));
    Golden.of("linearizable").matches("popped_twice.txt", refusal.getMessage() + "\n");
  }

  @Test
  void a_race_is_told_as_a_race() {
    var plain =
        TREIBER.replace(
            "private final AtomicReference<Node> head = new AtomicReference<>();",
            "private Node first; private final Plain head = new Plain();"
                + " private class Plain { Node get() { return first; }"
                + " boolean compareAndSet(Node a, Node b) { first = b; return true; } }");
    var refusal = catchThrowableOfType(Refusal.class, () -> check(plain, "is_a_stack"));
    assertThat(refusal.sentence()).startsWith("DATA RACE on Stack.first: ");
  }

  @Test
  void a_reference_to_a_method_of_the_jdk_is_refused_because_its_steps_would_not_be_seen() {
    assertThatCode(() -> check(TREIBER, "names_methods")).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(TREIBER, "names_methods_of_the_jdk"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be written as a lambda");
  }
}
