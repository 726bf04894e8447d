# What a Java that comes with the product is made of. Sourced by the scripts that link one.

# The least that every command and the desktop run with; package-test is the proof. Of the more surprising ones: EMF and JGit
# name types of java.sql, the workbench's style sheets those of jdk.xml.dom, SSHD those of java.rmi, p2 those of java.net.http;
# times are written in Chinese by jdk.localedata, JNA needs jdk.unsupported.
MODULES=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.rmi,java.security.jgss,java.sql
MODULES+=,java.xml,jdk.localedata,jdk.unsupported,jdk.xml.dom
