package javalings.interleave.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a thread did, in the order in which things happened. It is put into words only if
 * they have to be read: see {@link ObjectNames}.
 */
public final class ThreadEvent {

  private final NamedThread thread;
  private final CodeSite site;
  private final ThreadAction action;
  private boolean hasResult;
  private @Nullable Object result;

  public ThreadEvent(NamedThread thread, CodeSite site, ThreadAction action) {
    this.thread = thread;
    this.site = site;
    this.action = action;
  }

  public String thread() {
    return thread.name();
  }

  public boolean isOf(NamedThread other) {
    return thread.equals(other);
  }

  public CodeSite site() {
    return site;
  }

  /** Whether this very thread did it at this very place in the code. */
  @SuppressWarnings("ReferenceEquality") // equal sites may be different places of one line
  public boolean isBy(NamedThread other, CodeSite place) {
    return thread == other && site == place;
  }

  /** The object that it is about; null when it is about the thread alone. */
  public @Nullable Object subject() {
    Object about = action.about();
    return about instanceof ThreadAction.Member member ? member.target() : about;
  }

  /** The field or element of the subject that it is about; empty when it is about all of it. */
  public String member() {
    return action.about() instanceof ThreadAction.Member member ? member.name() : "";
  }

  /** Whether it tells about a thread, so that it belongs to the story however local it is. */
  public boolean isAboutThreads() {
    return subject() == null || subject() instanceof NamedThread;
  }

  /** Whether it reads or writes its subject, or calls one of its methods. */
  public boolean isAccess() {
    return action instanceof ThreadAction.Call || action.about() instanceof ThreadAction.Member;
  }

  /** Calls that have changed nothing where they answer false. */
  private static final Pattern TELLS =
      Pattern.compile(
          "add|addIfAbsent|remove|removeIf|offer\\w*|complete\\w*|cancel|compareAndSet\\w*|weakCompare\\w*"
              + "|tryAcquire|tryLock");

  /** Whether its subject may be another afterwards. */
  public boolean changes() {
    return switch (action) {
      case ThreadAction.Write _ -> true;
      case ThreadAction.Call call ->
          call.changes()
              && !(Boolean.FALSE.equals(result) && TELLS.matcher(call.method()).matches());
      case ThreadAction.HandleCall call -> call.changes();
      case ThreadAction.Read _,
          ThreadAction.Synchronize _,
          ThreadAction.Join _,
          ThreadAction.Wait _,
          ThreadAction.Remark _,
          ThreadAction.Sleep _,
          ThreadAction.End _ ->
          false;
    };
  }

  /** Its subject in the words of the story: {@code Counter.n}, {@code rooms}. */
  public String about(ObjectNames names) {
    Object about = action.about();
    return about == null ? "it" : names.show(about);
  }

  /** Whether it only says that a thread waits for another's end: of interest in a deadlock. */
  public boolean isJoin() {
    return action instanceof ThreadAction.Join
        || (action instanceof ThreadAction.Wait wait && wait.kind() == WaitKind.JOIN);
  }

  /** Whether it says why others may wait for ever: a thread, or its task, has ended. */
  public boolean isEnd() {
    return action instanceof ThreadAction.End;
  }

  /** The end by an exception as it happened at the line that the exception has left. */
  public ThreadEvent leftAt(CodeSite place) {
    return new ThreadEvent(thread, place, action);
  }

  public ThreadAction action() {
    return action;
  }

  /** The value that it has returned; null if it has returned nothing, too. */
  public @Nullable Object result() {
    return result;
  }

  public void result(@Nullable Object value) {
    hasResult = true;
    result = value;
  }

  /** {@code reads Counter.n → 0}. */
  public String describe(ObjectNames names) {
    String text = action.describe(names);
    Object seen = action instanceof ThreadAction.Read(var what) ? what.typed(result) : result;
    return hasResult ? text + " → " + names.show(seen) : text;
  }
}
