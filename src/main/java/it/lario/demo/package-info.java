/** The invented bodies of the demonstration, built through the doors as their people would: above every floor. */
package it.lario.demo;
