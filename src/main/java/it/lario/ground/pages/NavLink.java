package it.lario.ground.pages;

public record NavLink(String label, String href, boolean current) {}
