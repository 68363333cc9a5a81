package javalings.interleave.event;

import java.util.List;
import javalings.interleave.model.MemoryEffect;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/**
 * Something that a strand did, in the order in which things happened. It is put into words only if
 * somebody has to read them: see {@link ObjectNames}.
 */
public final class ThreadEvent {

  /** A member of an object, as part of an event. */
  public record Member(Object target, String name) {}

  /** The arguments of a call. */
  public record Arguments(List<@Nullable Object> values) {}

  public final ModelThread thread;
  public final CodeSite site;
  private final String pattern;
  private final @Nullable Object[] parts;
  private boolean hasResult;
  private @Nullable Object result;

  public ThreadEvent(ModelThread thread, CodeSite site, String pattern, @Nullable Object... parts) {
    this.thread = thread;
    this.site = site;
    this.pattern = pattern;
    this.parts = parts;
  }

  public String strand() {
    return thread.name;
  }

  public CodeSite site() {
    return site;
  }

  /** The object that it is about; null when it is about the strand alone. */
  public @Nullable Object subject() {
    Object first = parts.length == 0 ? null : parts[0];
    return first instanceof Member member ? member.target : first;
  }

  /** The field or element of the subject that it is about; empty when it is about all of it. */
  public String member() {
    return parts.length > 0 && parts[0] instanceof Member member ? member.name : "";
  }

  /** Whether it tells about a strand, so that it belongs to the story however local it is. */
  public boolean isAboutStrands() {
    return parts.length == 0 || parts[0] instanceof ModelThread;
  }

  /** Whether it reads or writes its subject, or calls one of its methods. */
  public boolean isAccess() {
    return pattern.startsWith("reads ") || pattern.startsWith("writes ") || isCall();
  }

  private boolean isCall() {
    return pattern.startsWith("calls ");
  }

  /** Whether its subject may be another afterwards. */
  public boolean changes() {
    return pattern.startsWith("writes ") || (isCall() && !MemoryEffect.isRead(site.member()));
  }

  /** What it is about, in the words of the story: {@code Counter.n}, {@code rooms}. */
  public String about(ObjectNames names) {
    return parts.length == 0 ? "it" : names.show(parts[0]);
  }

  /** Whether it only says that somebody waits for a thread's end: of interest in a deadlock. */
  public boolean isJoin() {
    return pattern.equals("joins {}") || pattern.equals("waits for {} to end");
  }

  public void result(@Nullable Object value) {
    hasResult = true;
    result = value;
  }

  /** {@code reads Counter.n → 0}. */
  public String describe(ObjectNames names) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    int at = 0;
    for (int hole = pattern.indexOf("{}"); hole >= 0; hole = pattern.indexOf("{}", at)) {
      text.append(pattern, at, hole).append(names.show(parts[next++]));
      at = hole + 2;
    }
    text.append(pattern.substring(at));
    return hasResult ? text + " → " + names.show(result) : text.toString();
  }
}
