package javalings.model;

/** A stretch of source under which a diagnostic writes something. */
public record Label(Place place, String message) {}
