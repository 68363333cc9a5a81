package javalings.sandbox.policy;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javalings.model.Need;
import javalings.model.SandboxGrant;

/**
 * Says of a class or a member that is not the learner's whether a submission may use it. Names are
 * those of class files: {@code java/util/List}.
 */
public final class ApiPolicy {

  /** The grants and needs of an exercise. */
  private record Allowance(Set<SandboxGrant> grants, Set<Need> needs) {}

  private static final Map<Allowance, ApiPolicy> KNOWN = new ConcurrentHashMap<>();

  /** Libraries that make objects of a submission's classes from texts. */
  private static final Set<Need> FILLING = Set.of(Need.JACKSON, Need.PICOCLI);

  private final ApiRules rules;
  private final Allowance allowance;
  private final Map<String, List<Class<?>>> supertypes = new ConcurrentHashMap<>();

  private ApiPolicy(Allowance allowance) {
    this.rules = ApiRules.of(allowance.grants, allowance.needs);
    this.allowance = allowance;
  }

  /** The policy for exercises with these grants and needs. */
  public static ApiPolicy of(Set<SandboxGrant> grants, List<Need> needs) {
    return KNOWN.computeIfAbsent(
        new Allowance(Set.copyOf(grants), Set.copyOf(needs)), ApiPolicy::new);
  }

  /** Whether the class may be named at all. */
  public boolean allows(String owner) {
    return rules.find(owner).isPresent();
  }

  public boolean grants(SandboxGrant grant) {
    return allowance.grants.contains(grant);
  }

  /** Whether code may use the member that reflection has found. */
  public boolean allows(Member member) {
    var owner = member.getDeclaringClass().getName().replace('.', '/');
    return switch (member) {
      case Method method -> allows(owner, method.getName(), descriptor(method));
      case Constructor<?> made -> allows(owner, "<init>", descriptor(made));
      case Field field -> allows(owner, field.getName(), field.getType().descriptorString());
      default -> false;
    };
  }

  /** Whether a library that the exercise needs makes objects from texts. */
  boolean fillsObjects() {
    return FILLING.stream().anyMatch(allowance.needs::contains);
  }

  /**
   * Whether a library may make an object of the class because an annotation names it: not of one
   * that is allowed for some of its members only.
   */
  boolean allowsMaking(String owner) {
    return owner.equals("java/lang/Object")
        || rules.find(owner).filter(it -> it.only().isEmpty()).isPresent();
  }

  /** Whether an annotation may have a value for this element. */
  boolean allowsElement(String annotation, String element) {
    return rules.find(annotation).filter(it -> it.allows(element, "")).isPresent();
  }

  /** Whether the virtual machine needs the class for what javac writes: a lambda, a record. */
  public static boolean isForBootstraps(String owner) {
    return ApiRules.BOOTSTRAPS.contains(owner) || ApiRules.BOOTSTRAP_TYPES.contains(owner);
  }

  /** Whether the JDK itself has classes of events use the class; no source may name it. */
  public static boolean isForEvents(String owner) {
    return ApiRules.EVENT_TYPES.contains(owner);
  }

  /** Whether a method of this class may be the bootstrap of a call site or a constant. */
  static boolean isBootstrap(String owner) {
    return ApiRules.BOOTSTRAPS.contains(owner);
  }

  /**
   * Whether a member may be used by this owner. A member that the owner inherits has to be allowed
   * by the rules of those that declare it as well.
   */
  boolean allows(String owner, String name, String descriptor) {
    var rule = rules.find(owner);
    if (rule.isEmpty()) {
      return false;
    }
    var own = rule.get();
    if (own.refuses(name, descriptor)) {
      return false;
    }
    return (own.allows(name, descriptor) || isInherited(owner, name, descriptor))
        && declaring(owner, name, descriptor).stream()
            .allMatch(
                above -> rules.find(above).map(it -> it.allows(name, descriptor)).orElse(true));
  }

  /**
   * Whether a class of the JDK has something against a subclass that uses the member as its own.
   * One that does not know the member has nothing against it.
   */
  boolean refusesInherited(String owner, String name, String descriptor) {
    return supertypes(owner).stream().anyMatch(type -> declares(type, name, descriptor))
        && !allows(owner, name, descriptor);
  }

  /** A class with a list of its own still has what it inherits from allowed classes. */
  private boolean isInherited(String owner, String name, String descriptor) {
    return !name.equals("<init>")
        && !declares(owner, name, descriptor)
        && declaring(owner, name, descriptor).stream()
            .anyMatch(
                above -> rules.find(above).map(it -> it.allows(name, descriptor)).orElse(false));
  }

  private boolean declares(String owner, String name, String descriptor) {
    return supertypes(owner).stream().limit(1).anyMatch(type -> declares(type, name, descriptor));
  }

  /** The classes above the owner that declare the member. */
  private List<String> declaring(String owner, String name, String descriptor) {
    return name.equals("<init>")
        ? List.of()
        : supertypes(owner).stream()
            .skip(1)
            .filter(type -> declares(type, name, descriptor))
            .map(type -> type.getName().replace('.', '/'))
            .toList();
  }

  /** The class itself, then everything above it. */
  private List<Class<?>> supertypes(String owner) {
    return supertypes.computeIfAbsent(owner, ApiPolicy::look);
  }

  private static List<Class<?>> look(String owner) {
    var found = new LinkedHashSet<Class<?>>();
    var open = new ArrayDeque<Class<?>>();
    try {
      open.add(Class.forName(owner.replace('/', '.'), false, ApiPolicy.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError _) {
      return List.of();
    }
    while (!open.isEmpty()) {
      var type = open.remove();
      if (found.add(type)) {
        open.addAll(Arrays.asList(type.getInterfaces()));
        if (type.getSuperclass() != null) {
          open.add(type.getSuperclass());
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean declares(Class<?> type, String name, String descriptor) {
    return Arrays.stream(type.getDeclaredMethods())
            .anyMatch(it -> it.getName().equals(name) && descriptor(it).equals(descriptor))
        || Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch(name::equals);
  }

  private static String descriptor(Executable found) {
    var result = found instanceof Method method ? method.getReturnType() : void.class;
    return MethodType.methodType(result, found.getParameterTypes()).toMethodDescriptorString();
  }
}
