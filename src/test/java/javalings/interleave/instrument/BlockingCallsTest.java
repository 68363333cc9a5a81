package javalings.interleave.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;
import javalings.interleave.hook.ReplacementHolders;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;
import org.junit.jupiter.api.Test;

/** What {@code jdk.txt} says of waiting, beside what the explorer has in place of the JDK's. */
final class BlockingCallsTest {
  private static final Replacements REPLACEMENTS = new Replacements(ReplacementHolders.ALL);

  /** Classes of which only some methods are replaced; of others, all objects are ours. */
  private static final List<Class<?>> CLASSES =
      List.of(
          Object.class,
          Thread.class,
          TimeUnit.class,
          BlockingQueue.class,
          BlockingDeque.class,
          Future.class,
          CompletableFuture.class,
          CountDownLatch.class,
          Semaphore.class,
          Phaser.class,
          Lock.class,
          Condition.class,
          StampedLock.class,
          LockSupport.class);

  private static List<String> methods(boolean blocking, boolean replaced) {
    return CLASSES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(BlockingCallsTest::waits)
        .filter(method -> blocks(method) == blocking && isReplaced(method) == replaced)
        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .distinct()
        .sorted()
        .toList();
  }

  /** A method that can be interrupted waits. */
  private static boolean waits(Method method) {
    return List.of(method.getExceptionTypes()).contains(InterruptedException.class);
  }

  private static boolean blocks(Method method) {
    var type = LibraryType.of(method.getDeclaringClass());
    return JdkModel.jdk().effect(type, method.getName()).blocks();
  }

  private static boolean isReplaced(Method method) {
    var owner = method.getDeclaringClass().getName().replace('.', '/');
    var type =
        MethodTypeDesc.ofDescriptor(
            MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString());
    return Modifier.isStatic(method.getModifiers())
        ? REPLACEMENTS.forStatic(owner, method.getName(), type).isPresent()
        : REPLACEMENTS.forInstance(owner, method.getName(), type).isPresent();
  }

  @Test
  void everyMethodThatCanBeInterruptedIsSaidToWait() {
    assertThat(methods(false, true)).isEmpty();
    assertThat(methods(false, false)).isEmpty();
  }

  @Test
  void theExplorerHasAModelOfAllThatWaits() {
    assertThat(methods(true, false)).isEmpty();
  }
}
