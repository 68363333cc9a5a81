package javalings.ownership.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.mir.Kind;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** The signatures of methods: annotations for what learners write, the table for the JDK. */
public final class Signatures {

  /** What the body of a method in the file does with a parameter that has no mark. */
  public interface Habits {
    Passing of(ExecutableElement method, int parameter);

    /** Whether the result of a method may be, or look into, what it gets there. */
    boolean handsBack(ExecutableElement method, int parameter);
  }

  private final Types types;
  private final Natures natures;
  private final Habits habits;
  private final Map<ExecutableElement, Signature> known = new HashMap<>();

  public Signatures(Types types, Natures natures, Habits habits) {
    this.types = types;
    this.natures = natures;
    this.habits = habits;
  }

  public Signature of(ExecutableElement method) {
    var signature = known.get(method);
    if (signature == null) {
      signature = Jdk.declares(method) ? listed(method) : written(method);
      known.put(method, signature);
    }
    return signature;
  }

  private Signature listed(ExecutableElement method) {
    return row(method)
        .map(row ->
            new Signature(
                row.receiver(),
                row.parameters().isEmpty() ? unlisted(method) : row.parameters(),
                row.result(),
                Set.of(Signature.THIS)))
        .orElseGet(() ->
            new Signature(
                receiver(method),
                unlisted(method),
                unlistedResult(method),
                Set.of(Signature.THIS)));
  }

  /**
   * What a container gives back without being told to let go of it is lent, and a stream looks into
   * what it comes from.
   */
  private Signature.Result unlistedResult(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC) && natures.looks(method.getReturnType())) {
      return Signature.Result.VIEW;
    }
    var lends =
        method.getReturnType() instanceof TypeVariable
            && !method.getModifiers().contains(Modifier.STATIC)
            && !Natures.isFunction(Members.owner(method));
    return lends ? Signature.Result.ELEMENT : Signature.Result.VALUE;
  }

  private Optional<JdkTable.Method> row(ExecutableElement method) {
    var owner = Members.owner(method);
    return JdkTable.INSTANCE.methods(method.getSimpleName().toString()).stream()
        .filter(row -> inherits(owner, row.type()))
        .findFirst();
  }

  private boolean inherits(TypeElement type, String name) {
    if (type.getQualifiedName().contentEquals(name)) {
      return true;
    }
    return types.directSupertypes(type.asType()).stream()
        .anyMatch(parent ->
            types.asElement(parent) instanceof TypeElement element && inherits(element, name));
  }

  private List<Passing> unlisted(ExecutableElement method) {
    return method.getParameters().stream().map(this::unlisted).toList();
  }

  /**
   * The JDK takes what it declares to take: a stream, or what a constructor wraps. Other methods
   * only use what can be closed. Functions look at what they get; about any other {@code Object}
   * nothing is known.
   */
  private Passing unlisted(VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
      return Passing.UNKNOWN;
    }
    if (natures.of(parameter.asType()) == Nature.OWNED) {
      var wraps =
          method.getKind() == ElementKind.CONSTRUCTOR
              || natures.looks(parameter.asType())
              || natures.of(method.getReturnType()).strict();
      return wraps ? Passing.VALUE : Passing.LOOK;
    }
    return Natures.isFunction(Members.owner(method)) ? Passing.LOOK : Passing.UNKNOWN;
  }

  private Signature written(ExecutableElement method) {
    var passings = new ArrayList<Passing>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      passings.add(passing(method, i));
    }
    var sources = mayLook(method) ? new HashSet<>(from(method)) : new HashSet<Integer>();
    sources.addAll(handedBack(method));
    return new Signature(receiver(method), passings, result(method), sources);
  }

  /** The collections of plain values that the method has got, and returns. */
  public Set<Integer> handedBack(ExecutableElement method) {
    var found = new HashSet<Integer>();
    if (!mayBeLook(method.getReturnType())) {
      return found;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      var parameter = method.getParameters().get(i);
      var unmarked = natures.marked(parameter, Kind.COPY) == Kind.COPY;
      if (unmarked
          && natures.of(parameter.asType()) == Nature.LENT
          && habits.handsBack(method, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean mayBeLook(TypeMirror type) {
    return natures.of(type) == Nature.LENT
        || natures.of(type) == Nature.VIEW
        || natures.looks(type)
        || natures.hides(type);
  }

  private Passing passing(ExecutableElement method, int index) {
    var parameter = method.getParameters().get(index);
    if (Marks.has(parameter, "Send")) {
      return Passing.SEND;
    }
    var kind = natures.marked(parameter, Kind.COPY);
    if (kind != Kind.COPY) {
      return kind == Kind.REF ? Passing.SHARED : Passing.MUT;
    }
    return unmarked(method, index);
  }

  /** What the body does with a collection of plain values, or with a lambda, that has no mark. */
  private Passing unmarked(ExecutableElement method, int index) {
    var type = handed(method, index);
    var lent = natures.of(type) == Nature.LENT;
    if (!lent && !natures.isInterface(type)) {
      return Passing.VALUE;
    }
    var habit = habits.of(method, index);
    if (habit == Passing.KEEP && startsThread(method)) {
      return Passing.SEND;
    }
    return lent || habit == Passing.KEEP || habit == Passing.SEND ? habit : Passing.VALUE;
  }

  /** What a thread keeps from its constructor goes to another thread with it. */
  private boolean startsThread(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && inherits(Members.owner(method), "java.lang.Thread");
  }

  /** The type of one argument, also where the parameter takes any number of them. */
  public static TypeMirror handed(ExecutableElement method, int index) {
    return handed((ExecutableType) method.asType(), method, index);
  }

  /** As {@link #handed(ExecutableElement, int)}, of a method whose type variables are known. */
  public static TypeMirror handed(ExecutableType called, ExecutableElement method, int index) {
    var type = called.getParameterTypes().get(index);
    var last = index == method.getParameters().size() - 1;
    return last && method.isVarArgs() && type instanceof ArrayType array
        ? array.getComponentType()
        : type;
  }

  private Signature.Receiver receiver(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return Signature.Receiver.FREE;
    }
    if (Marks.has(method, "Consumes") || closes(method)) {
      return Signature.Receiver.CONSUMED;
    }
    if (Marks.has(method, "Mut")) {
      return Signature.Receiver.MUT;
    }
    return Signature.Receiver.SHARED;
  }

  /** {@code close()} ends what has an owner, whatever declares it. */
  private boolean closes(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && natures.of(Members.owner(method).asType()) == Nature.OWNED;
  }

  private Signature.Result result(ExecutableElement method) {
    var kind = natures.marked(method, natures.of(method.getReturnType()).kind());
    if (Marks.has(method, "Borrowed") || Marks.has(method, "BorrowedMut")) {
      return kind == Kind.REF ? Signature.Result.SHARED : Signature.Result.MUT;
    }
    var owner = natures.of(method.getReturnType()) == Nature.OWNED;
    return owner && isAccessor(method) ? Signature.Result.SHARED : Signature.Result.VALUE;
  }

  /** A record lends its components; who wants them for good takes the record apart. */
  private static boolean isAccessor(ExecutableElement method) {
    return Members.owner(method).getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }

  /**
   * What the result may borrow from: what {@code @From} names, else by the rules of lifetime
   * elision (RFC 141): the receiver, else all parameters that borrow, of which there should be one.
   */
  public Set<Integer> from(ExecutableElement method) {
    var named = Marks.from(method);
    if (named.isPresent()) {
      return Marks.named(method, named.get());
    }
    return lends(method) ? Set.of(Signature.THIS) : borrowing(method);
  }

  /** Whether a method borrows its object; who takes it for good has nothing to lend from it. */
  public boolean lends(ExecutableElement method) {
    var receiver = receiver(method);
    return receiver == Signature.Receiver.SHARED || receiver == Signature.Receiver.MUT;
  }

  /** The parameters that borrow, or may contain a borrow. */
  public Set<Integer> borrowing(ExecutableElement method) {
    var found = new HashSet<Integer>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      var parameter = method.getParameters().get(i);
      if (natures.kind(parameter).borrows() || natures.carries(parameter.asType())) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether the result of a method is, or contains, a borrow. */
  public boolean returnsBorrow(ExecutableElement method) {
    return returns(method).borrows() || natures.carries(method.getReturnType());
  }

  /** Whether callers expect that the result of a method may borrow from something. */
  public boolean mayLook(ExecutableElement method) {
    return returnsBorrow(method)
        || result(method) != Signature.Result.VALUE
        || Marks.from(method).isPresent()
        || natures.looks(method.getReturnType());
  }

  public Kind returns(ExecutableElement method) {
    return natures.marked(method, natures.of(method.getReturnType()).kind());
  }
}
