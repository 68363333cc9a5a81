package javalings.interleave.instrument;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.interleave.model.Replaces;

/** The methods and classes of ours that instrumented code calls in place of the JDK's. */
public final class Replacements {

  /** A static method of ours, to be called with the original's operands and a site's number. */
  record Target(ClassDesc owner, String name, MethodTypeDesc type) {}

  private record Candidate(Class<?> receiver, Target target) {}

  private final Map<String, List<Candidate>> onInstances = new HashMap<>();
  private final Map<String, Target> onStatics = new HashMap<>();
  private final Map<String, ClassDesc> news = new HashMap<>();

  /** Reads the replacements off the methods and the marks of these classes. */
  public Replacements(List<Class<?>> holders) {
    for (Class<?> holder : holders) {
      Replaces mark = holder.getAnnotation(Replaces.class);
      if (mark != null) {
        news.put(internalName(mark.in()), holder.describeConstable().orElseThrow());
        continue;
      }
      Arrays.stream(holder.getDeclaredMethods())
          .filter(Replacements::takesASite)
          .forEach(this::add);
    }
  }

  /** Public static with the site's number last; what lacks it is there for other primitives. */
  private static boolean takesASite(Method method) {
    var parameters = method.getParameterTypes();
    return Modifier.isPublic(method.getModifiers())
        && Modifier.isStatic(method.getModifiers())
        && parameters.length > 0
        && parameters[parameters.length - 1] == int.class;
  }

  private void add(Method method) {
    Replaces mark = method.getAnnotation(Replaces.class);
    var type = MethodTypeDesc.ofDescriptor(descriptor(method));
    var owner = method.getDeclaringClass().describeConstable().orElseThrow();
    var target = new Target(owner, method.getName(), type);
    int last = type.parameterCount() - 1;
    if (mark != null) {
      String key = key(method.getName(), type.dropParameterTypes(last, last + 1));
      onStatics.put(internalName(mark.in()) + "." + key, target);
    } else {
      String key =
          key(method.getName(), type.dropParameterTypes(last, last + 1).dropParameterTypes(0, 1));
      onInstances
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new Candidate(method.getParameterTypes()[0], target));
    }
  }

  Optional<Target> forStatic(String owner, String name, MethodTypeDesc type) {
    return Optional.ofNullable(onStatics.get(owner + "." + key(name, type)));
  }

  /** The replacement with the most special receiver that fits. */
  Optional<Target> forInstance(String owner, String name, MethodTypeDesc type) {
    List<Candidate> candidates = onInstances.getOrDefault(key(name, type), List.of());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Class<?> receiver = jdkClass(owner);
    return candidates.stream()
        .filter(candidate -> candidate.receiver.isAssignableFrom(receiver))
        .reduce((a, b) -> a.receiver.isAssignableFrom(b.receiver) ? b : a)
        .map(Candidate::target);
  }

  Optional<ClassDesc> forNew(String owner) {
    return Optional.ofNullable(news.get(owner));
  }

  private static Class<?> jdkClass(String owner) {
    try {
      return Class.forName(owner.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException _) {
      return Object.class; // a library's own class: only what every object has can be stood in for
    }
  }

  private static String key(String name, MethodTypeDesc type) {
    String descriptor = type.descriptorString();
    return name + descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  private static String descriptor(Method method) {
    return java.lang.invoke.MethodType.methodType(
            method.getReturnType(), method.getParameterTypes())
        .toMethodDescriptorString();
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
