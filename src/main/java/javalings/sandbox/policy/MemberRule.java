package javalings.sandbox.policy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one class that may be used. A member is written by its name, or by its name and
 * descriptor.
 *
 * @param only the members that are allowed; nothing allows all
 * @param refused members that are refused all the same
 */
record MemberRule(Optional<Set<String>> only, Set<String> refused) {

  static final MemberRule ALL = new MemberRule(Optional.empty(), Set.of());

  MemberRule {
    only = only.map(Set::copyOf);
    refused = Set.copyOf(refused);
  }

  static MemberRule only(Set<String> members) {
    return new MemberRule(Optional.of(members), Set.of());
  }

  MemberRule refusing(Set<String> members) {
    var all = new HashSet<>(refused);
    all.addAll(members);
    return new MemberRule(only, all);
  }

  boolean allows(String name, String descriptor) {
    return !refuses(name, descriptor)
        && only.map(members -> names(members, name, descriptor)).orElse(true);
  }

  boolean refuses(String name, String descriptor) {
    return names(refused, name, descriptor);
  }

  private static boolean names(Set<String> members, String name, String descriptor) {
    return members.contains(name) || members.contains(name + descriptor);
  }
}
